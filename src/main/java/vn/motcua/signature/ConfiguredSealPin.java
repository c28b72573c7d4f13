package vn.motcua.signature;

import java.util.Optional;
import org.springframework.stereotype.Component;

@Component
class ConfiguredSealPin implements SealPin {

    private final SignatureSettings settings;

    ConfiguredSealPin(SignatureSettings settings) {
        this.settings = settings;
    }

    @Override
    public Optional<char[]> get() {
        return Optional.ofNullable(settings.sealPin())
                .filter(pin -> !pin.isBlank())
                .map(String::toCharArray);
    }
}
