package fr.declic.account.ui;

import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import fr.declic.account.Role;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Roles to tick in a form; each is a field of it, named {@code role-adviser} and so on. */
class RoleBoxes extends FieldSet {

    private static final String PREFIX = "role-";

    RoleBoxes(String legend, Set<Role> offered, Set<Role> ticked) {
        super(legend);
        addClassName("picks");
        for (var role : EnumSet.copyOf(offered)) {
            var name = role.name().toLowerCase(Locale.ROOT);
            var box = new Element("input");
            box.setAttribute("type", "checkbox")
                    .setAttribute("name", PREFIX + name)
                    .setAttribute("value", "yes");
            box.setAttribute("checked", ticked.contains(role));
            var label = new NativeLabel();
            label.addClassName("pick");
            label.getElement().appendChild(box, new Span(getTranslation("account.role." + name)).getElement());
            add(label);
        }
    }

    /** Which were ticked when the form was sent. */
    static Set<Role> ticked(Map<String, String> typed) {
        var roles = EnumSet.noneOf(Role.class);
        for (var role : Role.values()) {
            if (typed.containsKey(PREFIX + role.name().toLowerCase(Locale.ROOT))) {
                roles.add(role);
            }
        }
        return roles;
    }
}
