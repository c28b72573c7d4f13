package vn.motcua.trial;

import java.util.Optional;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;
import vn.motcua.signature.SealPin;

/** Unlocks the seals of the sample. It protects nothing: they say that they are for trying, and nobody outside believes them. */
@Component
@Primary
@ConditionalOnEmbeddedDatabase
class TrialSealPin implements SealPin {

    static final String PIN = "mot-cua-dung-thu";

    @Override
    public Optional<char[]> get() {
        return Optional.of(PIN.toCharArray());
    }
}
