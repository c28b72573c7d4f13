package vn.motcua.bench;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.motcua.shared.Vietnam;

/** Names as they are spread here: few families, of which the first is the most frequent by far. */
final class ListNames {

    private static final List<String> PARTS = List.of(
            "Nguyễn Trần Lê Phạm Hoàng Vũ Đặng Bùi Đỗ Ngô",
            "Văn Thị Đức Hữu Minh Ngọc Thanh Quang Xuân Thu Kim Bích Hồng Công Đình Gia Hải Anh Tuấn Mai",
            "An Bình Chi Cường Dung Dũng Duy Dương Đạt Giang Hà Hải Hạnh Hiếu Hiền Hoa Hòa Hoài Hùng Huệ Hương Huy Khánh Khoa "
                    + "Kiên Lam Lan Liên Linh Loan Long Ly Mạnh Nam Nga Ngân Nghĩa Nhung Phúc Phương Quân Quỳnh Sơn Tâm Thành "
                    + "Thảo Thắng Thịnh Thọ Thủy Tiến Toàn Trang Trung Tú Tùng Uyên Vân Việt Yến");

    private ListNames() {}

    static void fill(JdbcClient jdbc) {
        for (int part = 1; part <= PARTS.size(); part++) {
            var names = PARTS.get(part - 1).split(" ");
            for (int number = 0; number < names.length; number++) {
                jdbc.sql("insert into bench_name values (?, ?, ?, ?)")
                        .params(part, number, names[number], Vietnam.fold(names[number]))
                        .update();
            }
        }
    }
}
