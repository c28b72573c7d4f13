# language: vi
Tính năng: Đăng ký khai sinh

  Tình huống: Biểu mẫu không có ô đó
    Biết hồ sơ Đăng ký khai sinh nộp tại quầy lúc 08:00 ngày 02/03/2026
    Khi cán bộ một cửa làm xong bước "Tiếp nhận"
      | Màu tờ khai | xanh |
