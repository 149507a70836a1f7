package fr.declic.account.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import fr.declic.account.Organisation;
import fr.declic.account.Organisation.Refusal;
import java.util.Locale;

/** To the organisation's own identity provider, to come in from there. */
class OrganisationLink extends Div {

    /** @param name of the organisation, as people know it */
    OrganisationLink(String name) {
        addClassName("acts");
        var link = new Anchor("/" + Organisation.START, getTranslation("account.organisation.enter", name));
        link.addClassName("quiet");
        link.setRouterIgnore(true);
        add(link);
    }

    /** The message that tells why one came back and is not in. */
    static String key(Refusal why) {
        return "account.organisation." + why.name().toLowerCase(Locale.ROOT);
    }
}
