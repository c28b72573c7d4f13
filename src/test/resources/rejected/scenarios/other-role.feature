# language: vi
Tính năng: Đăng ký khai sinh

  Tình huống: Việc của người khác
    Biết hồ sơ Đăng ký khai sinh nộp tại quầy lúc 08:00 ngày 02/03/2026
    Khi cán bộ một cửa tiếp nhận hồ sơ
    Và trưởng phòng làm xong bước "Thẩm định"
