# language: vi
Tính năng: Đăng ký khai sinh

  Tình huống: Đồng hồ không chạy lùi
    Biết hồ sơ Đăng ký khai sinh nộp tại quầy lúc 08:00 ngày 02/03/2026
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và đến 08:00 ngày 01/03/2026
