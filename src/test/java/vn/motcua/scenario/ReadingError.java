package vn.motcua.scenario;

import java.util.regex.Pattern;

/** What Gherkin's parser says, in words for whoever wrote the file. */
final class ReadingError {

    private static final Pattern UNEXPECTED = Pattern.compile(".*got '(.*)'", Pattern.DOTALL);

    private ReadingError() {}

    /** Vietnamese, without a full stop. */
    static String inWords(String message) {
        var unexpected = UNEXPECTED.matcher(message);
        if (unexpected.matches()) {
            return "dòng «%s» không mở đầu bằng từ nào dùng được ở đây (Biết, Khi, Thì, Và, Nhưng, Tình huống…)"
                    .formatted(unexpected.group(1));
        }
        if (message.contains("unexpected end of file")) {
            return "tệp kết thúc giữa chừng";
        }
        if (message.contains("inconsistent cell count")) {
            return "các dòng của bảng không cùng số cột";
        }
        if (message.contains("Language not supported")) {
            return "không có ngôn ngữ đó";
        }
        return "không đọc được: " + message.replace('\n', ' ');
    }
}
