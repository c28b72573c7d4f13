package vn.motcua.desk;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Hands the menu to every page that has one; what is in it is asked only where it is drawn. */
@ControllerAdvice(annotations = Controller.class)
class MenuAdvice {

    private final Menu menu;

    MenuAdvice(Menu menu) {
        this.menu = menu;
    }

    @ModelAttribute("menu")
    Menu menu() {
        return menu;
    }
}
