package vn.motcua.signature;

import vn.motcua.shared.Refusal;

/** What came of asking a device for its key. */
sealed interface Unlocking {

    record Unlocked(DeviceKey key) implements Unlocking {}

    record WrongPin() implements Unlocking {}

    record NotThere(Refusal why) implements Unlocking {}
}
