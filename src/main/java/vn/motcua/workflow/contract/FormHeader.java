package vn.motcua.workflow.contract;

import java.util.stream.Stream;

/** A form named like its file, of a schema that the Tasklist of this engine reads. */
final class FormHeader {

    static final int NEWEST_SCHEMA = 16;

    private FormHeader() {}

    static Stream<Breach> breaches(FormFile form) {
        var breaches = Stream.<Breach>builder();
        if (!form.root().path("id").asText().equals(form.id())) {
            breaches.add(new Breach("id", "mã biểu mẫu khác tên tệp", "Đặt mã là «" + form.id() + "»"));
        }
        if (!form.root().path("schemaVersion").isInt()
                || form.root().path("schemaVersion").asInt() > NEWEST_SCHEMA) {
            breaches.add(new Breach(
                    "schemaVersion",
                    "biểu mẫu thuộc đời mới hơn Tasklist đọc được (tối đa " + NEWEST_SCHEMA + ")",
                    "Trong Camunda Modeler chọn nền tảng Camunda 7.22 rồi lưu lại"));
        }
        if (!form.root().path("executionPlatform").asText().equals("Camunda Platform")) {
            breaches.add(new Breach(
                    "executionPlatform",
                    "biểu mẫu không dành cho Camunda 7",
                    "Trong Camunda Modeler chọn nền tảng Camunda 7"));
        }
        if (FormFile.children(form.root()).findAny().isEmpty()) {
            breaches.add(new Breach("components", "biểu mẫu trống", "Thêm ít nhất một trường"));
        }
        return breaches.build();
    }
}
