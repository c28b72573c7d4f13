# language: vi
Tính năng: Đăng ký khai sinh

  Tình huống: Hạn trả ghi sai
    Biết hồ sơ Đăng ký khai sinh nộp tại quầy lúc 08:00 ngày 02/03/2026
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Thì hạn trả là 16:30 ngày 02/03/2026
