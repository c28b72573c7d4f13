# language: vi
Tính năng: Đăng ký khai sinh

  Tình huống: Bảng không đều
    Biết hồ sơ Đăng ký khai sinh nộp tại quầy lúc 08:00 ngày 02/03/2026
    Khi cán bộ một cửa làm xong bước "Tiếp nhận"
      | Quyết định | Tiếp nhận hồ sơ |
      | Quyết định | Không tiếp nhận | vì sao |
