"""The names of channels in German."""

from __future__ import annotations

CHANNELS = {
    "website": "Website", "web": "Web", "landing-page": "Landingpage", "online-shop": "Onlineshop",
    "search": "Suche", "mobile-app": "Mobile App", "app": "App", "email": "E-Mail", "e-mail": "E-Mail",
    "newsletter": "Newsletter", "sms": "SMS", "push": "Push-Nachricht", "notification": "Benachrichtigung",
    "chat": "Chat", "messenger": "Messenger", "chatbot": "Chatbot", "social": "Social Media",
    "social-media": "Social Media", "video-call": "Videoanruf", "video": "Video", "webinar": "Webinar",
    "kiosk": "Terminal", "desktop": "Desktop", "qr-code": "QR-Code", "map-listing": "Karteneintrag",
    "portal": "Portal", "wallet": "Wallet", "phone": "Telefon", "store": "Geschäft", "counter": "Schalter",
    "branch": "Filiale", "bank": "Bank", "letter": "Brief", "post": "Post", "mail": "Post",
    "signage": "Beschilderung", "street": "Straße", "parking": "Parkplatz", "car": "Auto", "bus": "Bus",
    "transit": "Nahverkehr", "train": "Bahn", "printed": "Drucksache", "paper": "Papier",
    "printed-menu": "Gedruckte Speisekarte", "brochure": "Broschüre", "receipt": "Kassenbon", "bill": "Rechnung",
    "card": "Karte", "card-terminal": "Kartenterminal", "cash": "Bargeld", "in-person": "Persönlich",
    "person": "Person", "staff": "Personal", "waiter": "Bedienung", "table": "Tisch", "call-centre": "Callcenter",
    "call-center": "Callcenter", "event": "Veranstaltung", "meeting": "Treffen", "training": "Schulung",
    "parcel": "Paket", "packaging": "Verpackung", "delivery": "Lieferung", "home": "Zuhause",
    "home-visit": "Hausbesuch", "clinic": "Praxis", "doctor": "Arztbesuch", "word-of-mouth": "Mundpropaganda",
    "friends": "Freundeskreis", "community": "Community", "review-site": "Bewertungsportal",
    "reviews": "Bewertungen", "press": "Presse", "advert": "Anzeige", "ad": "Anzeige", "advertising": "Werbung",
    "radio": "Radio", "tv": "TV", "partner": "Partner", "marketplace": "Marktplatz",
    "comparison-site": "Vergleichsportal", "forum": "Forum", "internal": "Intern", "crm": "CRM",
    "system": "System", "intranet": "Intranet", "back-office": "Backoffice",
}  # fmt: skip
