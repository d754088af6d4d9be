"""The names of channels in Portuguese."""

from __future__ import annotations

CHANNELS = {
    "website": "Site", "web": "Web", "landing-page": "Página de destino", "online-shop": "Loja online",
    "search": "Busca", "mobile-app": "Aplicativo móvel", "app": "Aplicativo", "email": "E-mail",
    "e-mail": "E-mail", "newsletter": "Newsletter", "sms": "SMS", "push": "Notificação push",
    "notification": "Notificação", "chat": "Chat", "messenger": "Mensageiro", "chatbot": "Chatbot",
    "social": "Redes sociais", "social-media": "Redes sociais", "video-call": "Videochamada", "video": "Vídeo",
    "webinar": "Webinar", "kiosk": "Totem", "desktop": "Computador", "qr-code": "Código QR",
    "map-listing": "Ficha no mapa", "portal": "Portal", "wallet": "Carteira digital", "phone": "Telefone",
    "store": "Loja", "counter": "Balcão", "branch": "Agência", "bank": "Banco", "letter": "Carta",
    "post": "Correio", "mail": "Correio", "signage": "Sinalização", "street": "Rua", "parking": "Estacionamento",
    "car": "Carro", "bus": "Ônibus", "transit": "Transporte público", "train": "Trem", "printed": "Impresso",
    "paper": "Papel", "printed-menu": "Cardápio impresso", "brochure": "Folheto", "receipt": "Recibo",
    "bill": "Conta", "card": "Cartão", "card-terminal": "Maquininha de cartão", "cash": "Dinheiro",
    "in-person": "Pessoalmente", "person": "Pessoa", "staff": "Equipe", "waiter": "Garçom", "table": "Mesa",
    "call-centre": "Central de atendimento", "call-center": "Central de atendimento", "event": "Evento",
    "meeting": "Reunião", "training": "Treinamento", "parcel": "Encomenda", "packaging": "Embalagem",
    "delivery": "Entrega", "home": "Casa", "home-visit": "Visita domiciliar", "clinic": "Clínica",
    "doctor": "Médico", "word-of-mouth": "Boca a boca", "friends": "Amigos", "community": "Comunidade",
    "review-site": "Site de avaliações", "reviews": "Avaliações", "press": "Imprensa", "advert": "Anúncio",
    "ad": "Anúncio", "advertising": "Publicidade", "radio": "Rádio", "tv": "TV", "partner": "Parceiro",
    "marketplace": "Marketplace", "comparison-site": "Comparador", "forum": "Fórum", "internal": "Interno",
    "crm": "CRM", "system": "Sistema", "intranet": "Intranet", "back-office": "Back office",
}  # fmt: skip
