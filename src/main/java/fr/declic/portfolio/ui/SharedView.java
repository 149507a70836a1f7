package fr.declic.portfolio.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import fr.declic.platform.DataTable;
import fr.declic.portfolio.PortfolioRoutes;
import fr.declic.portfolio.SharedPortfolios;
import fr.declic.portfolio.SharedPortfolios.Owner;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The portfolios that were shared with the trainer who is there. */
@Route(PortfolioRoutes.SHARED)
@RolesAllowed("TRAINER")
@Menu(title = "portfolio.shared.menu", order = 34)
class SharedView extends PortfolioScreen {

    SharedView(SharedPortfolios shared) {
        super("shared");
        begin("title");
        add(paragraph("what"));
        var all = shared.all();
        if (all.isEmpty()) {
            add(paragraph("none"));
        } else {
            add(table(all));
        }
    }

    private DataTable table(List<Owner> owners) {
        var table = new DataTable(text("title"), List.of(text("head.name"), text("head.since")));
        for (int i = 0; i < owners.size(); i++) {
            var owner = owners.get(i);
            var name = owner.name().isEmpty() ? text("unnamed", i + 1) : owner.name();
            table.row(
                    new Anchor(
                            "/"
                                    + PortfolioRoutes.SHARED_ONE.replace(
                                            ":person", owner.id().value().toString()),
                            name),
                    moment(owner.since()));
        }
        return table;
    }
}
