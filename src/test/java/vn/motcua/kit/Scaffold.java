package vn.motcua.kit;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** One command, a whole new procedure: {@code mvn -q -Pscaffold -Dkey=… -Dname=… -Dcode=…}. */
public final class Scaffold {

    private static final String USAGE =
            """
            Tạo một thủ tục mới: mô hình đã vẽ, tệp danh mục, tệp của Cổng, biểu mẫu, kịch bản.

              mvn -q -Pscaffold -Dkey=marriage-registration -Dname="Đăng ký kết hôn" -Dcode=1.000894

            Bắt buộc
              -Dkey        mã tiếng Anh, chữ thường nối bằng gạch ngang, không đổi về sau
              -Dname       tên thủ tục như trong quyết định công bố
              -Dcode       mã số thủ tục trên Cơ sở dữ liệu quốc gia về thủ tục hành chính
            Tùy chọn
              -Ddays       thời hạn, ngày làm việc; 0 là trong ngày (mặc định 3)
              -Dfield      lĩnh vực, mã (mặc định ho-tich); -DfieldName  tên lĩnh vực (mặc định Hộ tịch)
              -Dparts      các phần thêm, cách nhau dấu phẩy (mặc định payment,postal-return):
            %s
            """;

    private Scaffold() {}

    /** Ends with 2, having said why, where nothing was written. */
    public static void main(String[] args) throws IOException {
        var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (!write(said(), Path.of("").toAbsolutePath(), out)) {
            System.exit(2);
        }
    }

    /** @return true if it is written; what was written, or why not, is said */
    public static boolean write(Map<String, String> said, Path project, PrintStream out) throws IOException {
        var problems = Wish.problems(said);
        if (!problems.isEmpty()) {
            problems.forEach(problem -> out.println("Chưa tạo được: " + problem + "."));
            out.println();
            out.print(USAGE.formatted(parts()));
            return false;
        }
        var procedure = new NewProcedure(Wish.of(said));
        try {
            procedure.write(project);
        } catch (FileAlreadyExistsException there) {
            out.println("Chưa tạo được: đã có tệp " + there.getFile() + ", không ghi đè.");
            return false;
        }
        out.println("Đã tạo:");
        procedure.files().keySet().forEach(file -> out.println("  " + file));
        out.println(
                "Việc tiếp theo: sửa giấy tờ, lệ phí, giờ, căn cứ trong tệp danh mục; vẽ thêm bằng Camunda Modeler; mvn verify.");
        return true;
    }

    private static Map<String, String> said() {
        var said = new LinkedHashMap<String, String>();
        for (var property : new String[] {"key", "name", "code", "field", "fieldName", "days", "parts"}) {
            var value = System.getProperty(property);
            if (value != null) {
                said.put(property, value);
            }
        }
        return said;
    }

    private static String parts() {
        return Arrays.stream(Part.values())
                .filter(part -> part != Part.APOLOGY)
                .map(part -> "                 %-16s %s".formatted(part.flag(), part.words()))
                .collect(Collectors.joining("\n"));
    }
}
