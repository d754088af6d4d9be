"""The names of channels in Spanish."""

from __future__ import annotations

CHANNELS = {
    "website": "Sitio web", "web": "Web", "landing-page": "Página de destino", "online-shop": "Tienda en línea",
    "search": "Búsqueda", "mobile-app": "Aplicación móvil", "app": "Aplicación", "email": "Correo electrónico",
    "e-mail": "Correo electrónico", "newsletter": "Boletín", "sms": "SMS", "push": "Notificación push",
    "notification": "Notificación", "chat": "Chat", "messenger": "Mensajería", "chatbot": "Chatbot",
    "social": "Redes sociales", "social-media": "Redes sociales", "video-call": "Videollamada", "video": "Vídeo",
    "webinar": "Webinar", "kiosk": "Quiosco", "desktop": "Ordenador", "qr-code": "Código QR",
    "map-listing": "Ficha en el mapa", "portal": "Portal", "wallet": "Cartera digital", "phone": "Teléfono",
    "store": "Tienda", "counter": "Mostrador", "branch": "Sucursal", "bank": "Banco", "letter": "Carta",
    "post": "Correo postal", "mail": "Correo postal", "signage": "Señalización", "street": "Calle",
    "parking": "Aparcamiento", "car": "Coche", "bus": "Autobús", "transit": "Transporte público", "train": "Tren",
    "printed": "Impreso", "paper": "Papel", "printed-menu": "Carta impresa", "brochure": "Folleto",
    "receipt": "Recibo", "bill": "Factura", "card": "Tarjeta", "card-terminal": "Terminal de pago",
    "cash": "Efectivo", "in-person": "En persona", "person": "Persona", "staff": "Personal", "waiter": "Camarero",
    "table": "Mesa", "call-centre": "Centro de llamadas", "call-center": "Centro de llamadas", "event": "Evento",
    "meeting": "Reunión", "training": "Formación", "parcel": "Paquete", "packaging": "Embalaje",
    "delivery": "Entrega", "home": "En casa", "home-visit": "Visita a domicilio", "clinic": "Clínica",
    "doctor": "Médico", "word-of-mouth": "Boca a boca", "friends": "Amigos", "community": "Comunidad",
    "review-site": "Sitio de reseñas", "reviews": "Reseñas", "press": "Prensa", "advert": "Anuncio",
    "ad": "Anuncio", "advertising": "Publicidad", "radio": "Radio", "tv": "Televisión", "partner": "Socio",
    "marketplace": "Mercado en línea", "comparison-site": "Comparador", "forum": "Foro", "internal": "Interno",
    "crm": "CRM", "system": "Sistema", "intranet": "Intranet", "back-office": "Back office",
}  # fmt: skip
