"""The names of channels in French."""

from __future__ import annotations

CHANNELS = {
    "website": "Site web", "web": "Web", "landing-page": "Page d’atterrissage", "online-shop": "Boutique en ligne",
    "search": "Recherche", "mobile-app": "Application mobile", "app": "Application", "email": "E-mail",
    "e-mail": "E-mail", "newsletter": "Newsletter", "sms": "SMS", "push": "Notification push",
    "notification": "Notification", "chat": "Chat", "messenger": "Messagerie", "chatbot": "Chatbot",
    "social": "Réseaux sociaux", "social-media": "Réseaux sociaux", "video-call": "Appel vidéo", "video": "Vidéo",
    "webinar": "Webinaire", "kiosk": "Borne", "desktop": "Ordinateur", "qr-code": "QR code",
    "map-listing": "Fiche sur la carte", "portal": "Portail", "wallet": "Portefeuille mobile",
    "phone": "Téléphone", "store": "Magasin", "counter": "Comptoir", "branch": "Agence", "bank": "Banque",
    "letter": "Lettre", "post": "Courrier", "mail": "Courrier", "signage": "Signalétique", "street": "Rue",
    "parking": "Stationnement", "car": "Voiture", "bus": "Bus", "transit": "Transports", "train": "Train",
    "printed": "Imprimé", "paper": "Papier", "printed-menu": "Menu imprimé", "brochure": "Brochure",
    "receipt": "Ticket de caisse", "bill": "Facture", "card": "Carte", "card-terminal": "Terminal de paiement",
    "cash": "Espèces", "in-person": "En personne", "person": "Interlocuteur", "staff": "Personnel",
    "waiter": "Service en salle", "table": "Table", "call-centre": "Centre d’appels",
    "call-center": "Centre d’appels", "event": "Événement", "meeting": "Réunion", "training": "Formation",
    "parcel": "Colis", "packaging": "Emballage", "delivery": "Livraison", "home": "Domicile",
    "home-visit": "Visite à domicile", "clinic": "Cabinet médical", "doctor": "Médecin",
    "word-of-mouth": "Bouche-à-oreille", "friends": "Amis", "community": "Communauté",
    "review-site": "Site d’avis", "reviews": "Avis", "press": "Presse", "advert": "Annonce", "ad": "Annonce",
    "advertising": "Publicité", "radio": "Radio", "tv": "Télévision", "partner": "Partenaire",
    "marketplace": "Place de marché", "comparison-site": "Comparateur", "forum": "Forum", "internal": "Interne",
    "crm": "CRM", "system": "Système", "intranet": "Intranet", "back-office": "Back-office",
}  # fmt: skip
