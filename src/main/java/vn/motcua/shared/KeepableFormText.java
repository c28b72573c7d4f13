package vn.motcua.shared;

import java.beans.PropertyEditorSupport;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/** Text of a form's field or of a parameter: control characters, which nobody can see, are refused as in a body. */
@ControllerAdvice
class KeepableFormText {

    @InitBinder
    void refuseControls(WebDataBinder binder) {
        binder.registerCustomEditor(String.class, new PropertyEditorSupport() {
            @Override
            public void setAsText(String text) {
                if (PlainText.hasControls(text)) {
                    throw new IllegalArgumentException("a control character");
                }
                setValue(text);
            }
        });
    }
}
