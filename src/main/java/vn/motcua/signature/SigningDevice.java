package vn.motcua.signature;

/** One sort of place where keys lie. */
interface SigningDevice {

    DeviceKind kind();

    /**
     * @param pin not kept beyond the call
     * @param signatures how many at most will be made with the key before it is closed
     */
    Unlocking unlock(HeldCertificate held, char[] pin, int signatures);
}
