"""The names of channels in Polish."""

from __future__ import annotations

CHANNELS = {
    "website": "Strona internetowa", "web": "Internet", "landing-page": "Strona docelowa",
    "online-shop": "Sklep internetowy", "search": "Wyszukiwarka", "mobile-app": "Aplikacja mobilna",
    "app": "Aplikacja", "email": "E-mail", "e-mail": "E-mail", "newsletter": "Newsletter", "sms": "SMS",
    "push": "Powiadomienie push", "notification": "Powiadomienie", "chat": "Czat", "messenger": "Komunikator",
    "chatbot": "Chatbot", "social": "Media społecznościowe", "social-media": "Media społecznościowe",
    "video-call": "Rozmowa wideo", "video": "Wideo", "webinar": "Webinar", "kiosk": "Kiosk", "desktop": "Komputer",
    "qr-code": "Kod QR", "map-listing": "Wizytówka na mapie", "portal": "Portal", "wallet": "Portfel cyfrowy",
    "phone": "Telefon", "store": "Sklep", "counter": "Okienko", "branch": "Oddział", "bank": "Bank",
    "letter": "List", "post": "Poczta", "mail": "Poczta", "signage": "Oznakowanie", "street": "Ulica",
    "parking": "Parking", "car": "Samochód", "bus": "Autobus", "transit": "Transport publiczny", "train": "Pociąg",
    "printed": "Druk", "paper": "Papier", "printed-menu": "Drukowane menu", "brochure": "Broszura",
    "receipt": "Paragon", "bill": "Rachunek", "card": "Karta", "card-terminal": "Terminal płatniczy",
    "cash": "Gotówka", "in-person": "Osobiście", "person": "Osoba", "staff": "Personel", "waiter": "Kelner",
    "table": "Stolik", "call-centre": "Call center", "call-center": "Call center", "event": "Wydarzenie",
    "meeting": "Spotkanie", "training": "Szkolenie", "parcel": "Paczka", "packaging": "Opakowanie",
    "delivery": "Dostawa", "home": "Dom", "home-visit": "Wizyta domowa", "clinic": "Przychodnia",
    "doctor": "Lekarz", "word-of-mouth": "Poczta pantoflowa", "friends": "Znajomi", "community": "Społeczność",
    "review-site": "Serwis z opiniami", "reviews": "Opinie", "press": "Prasa", "advert": "Reklama",
    "ad": "Reklama", "advertising": "Reklama", "radio": "Radio", "tv": "TV", "partner": "Partner",
    "marketplace": "Platforma handlowa", "comparison-site": "Porównywarka", "forum": "Forum",
    "internal": "Wewnętrzny", "crm": "CRM", "system": "System", "intranet": "Intranet", "back-office": "Zaplecze",
}  # fmt: skip
