package vn.motcua.signature;

/** Where a private key lies. */
public enum DeviceKind {
    PKCS12("Tệp khóa PKCS#12"),
    PKCS11("Thiết bị PKCS#11"),
    REMOTE("Dịch vụ ký số từ xa");

    private final String label;

    DeviceKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
