"""The names of channels in Italian."""

from __future__ import annotations

CHANNELS = {
    "website": "Sito web", "web": "Web", "landing-page": "Landing page", "online-shop": "Negozio online",
    "search": "Ricerca", "mobile-app": "App mobile", "app": "App", "email": "E-mail", "e-mail": "E-mail",
    "newsletter": "Newsletter", "sms": "SMS", "push": "Notifica push", "notification": "Notifica", "chat": "Chat",
    "messenger": "Messaggistica", "chatbot": "Chatbot", "social": "Social", "social-media": "Social media",
    "video-call": "Videochiamata", "video": "Video", "webinar": "Webinar", "kiosk": "Totem", "desktop": "Computer",
    "qr-code": "Codice QR", "map-listing": "Scheda sulla mappa", "portal": "Portale",
    "wallet": "Portafoglio digitale", "phone": "Telefono", "store": "Negozio", "counter": "Sportello",
    "branch": "Filiale", "bank": "Banca", "letter": "Lettera", "post": "Posta", "mail": "Posta",
    "signage": "Segnaletica", "street": "Strada", "parking": "Parcheggio", "car": "Auto", "bus": "Autobus",
    "transit": "Trasporti", "train": "Treno", "printed": "Stampato", "paper": "Carta",
    "printed-menu": "Menù stampato", "brochure": "Opuscolo", "receipt": "Scontrino", "bill": "Conto",
    "card": "Carta di pagamento", "card-terminal": "Terminale POS", "cash": "Contanti", "in-person": "Di persona",
    "person": "Persona", "staff": "Personale", "waiter": "Cameriere", "table": "Tavolo",
    "call-centre": "Call center", "call-center": "Call center", "event": "Evento", "meeting": "Incontro",
    "training": "Formazione", "parcel": "Pacco", "packaging": "Imballaggio", "delivery": "Consegna",
    "home": "Casa", "home-visit": "Visita a domicilio", "clinic": "Ambulatorio", "doctor": "Medico",
    "word-of-mouth": "Passaparola", "friends": "Amici", "community": "Comunità",
    "review-site": "Sito di recensioni", "reviews": "Recensioni", "press": "Stampa", "advert": "Annuncio",
    "ad": "Annuncio", "advertising": "Pubblicità", "radio": "Radio", "tv": "TV", "partner": "Partner",
    "marketplace": "Marketplace", "comparison-site": "Comparatore", "forum": "Forum", "internal": "Interno",
    "crm": "CRM", "system": "Sistema", "intranet": "Intranet", "back-office": "Back office",
}  # fmt: skip
