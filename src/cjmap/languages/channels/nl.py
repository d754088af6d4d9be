"""The names of channels in Dutch."""

from __future__ import annotations

CHANNELS = {
    "website": "Website", "web": "Web", "landing-page": "Landingspagina", "online-shop": "Webwinkel",
    "search": "Zoeken", "mobile-app": "Mobiele app", "app": "App", "email": "E-mail", "e-mail": "E-mail",
    "newsletter": "Nieuwsbrief", "sms": "Sms", "push": "Pushmelding", "notification": "Melding", "chat": "Chat",
    "messenger": "Berichtenapp", "chatbot": "Chatbot", "social": "Sociale media", "social-media": "Sociale media",
    "video-call": "Videogesprek", "video": "Video", "webinar": "Webinar", "kiosk": "Zuil", "desktop": "Computer",
    "qr-code": "QR-code", "map-listing": "Vermelding op de kaart", "portal": "Portaal", "wallet": "Wallet",
    "phone": "Telefoon", "store": "Winkel", "counter": "Balie", "branch": "Filiaal", "bank": "Bank",
    "letter": "Brief", "post": "Post", "mail": "Post", "signage": "Bewegwijzering", "street": "Straat",
    "parking": "Parkeren", "car": "Auto", "bus": "Bus", "transit": "Openbaar vervoer", "train": "Trein",
    "printed": "Drukwerk", "paper": "Papier", "printed-menu": "Gedrukte menukaart", "brochure": "Brochure",
    "receipt": "Kassabon", "bill": "Rekening", "card": "Kaart", "card-terminal": "Pinautomaat", "cash": "Contant",
    "in-person": "In persoon", "person": "Persoon", "staff": "Personeel", "waiter": "Bediening", "table": "Tafel",
    "call-centre": "Callcenter", "call-center": "Callcenter", "event": "Evenement", "meeting": "Afspraak",
    "training": "Training", "parcel": "Pakket", "packaging": "Verpakking", "delivery": "Bezorging",
    "home": "Thuis", "home-visit": "Huisbezoek", "clinic": "Praktijk", "doctor": "Dokter",
    "word-of-mouth": "Mond-tot-mondreclame", "friends": "Vrienden", "community": "Community",
    "review-site": "Reviewsite", "reviews": "Reviews", "press": "Pers", "advert": "Advertentie",
    "ad": "Advertentie", "advertising": "Reclame", "radio": "Radio", "tv": "Tv", "partner": "Partner",
    "marketplace": "Marktplaats", "comparison-site": "Vergelijkingssite", "forum": "Forum", "internal": "Intern",
    "crm": "CRM", "system": "Systeem", "intranet": "Intranet", "back-office": "Backoffice",
}  # fmt: skip
