# language: vi
Tính năng: Đăng ký khai sinh
