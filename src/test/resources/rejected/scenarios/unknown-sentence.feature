# language: vi
Tính năng: Đăng ký khai sinh

  Tình huống: Có một câu không ai hiểu
    Biết hồ sơ Đăng ký khai sinh nộp tại quầy lúc 08:00 ngày 02/03/2026
    Khi cán bộ một cửa nhận hồ sơ rồi
