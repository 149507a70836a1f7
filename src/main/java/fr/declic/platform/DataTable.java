package fr.declic.platform;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.stream.Stream;

/**
 * A plain table with the names of its columns at the top, and in each cell for screens that are too narrow for it. Else
 * it scrolls within its own box, which the keyboard reaches.
 */
public class DataTable extends Div {

    private final NativeTable table = new NativeTable();
    private final List<String> columns;

    /** @param name what the table holds, for who does not see it */
    public DataTable(String name, List<String> columns) {
        this.columns = List.copyOf(columns);
        addClassName("wide");
        getElement()
                .setAttribute("role", "region")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", name);
        var heads = new NativeTableRow();
        for (var column : columns) {
            var head = new NativeTableHeaderCell(column);
            head.getElement().setAttribute("scope", "col");
            heads.add(head);
        }
        table.getHead().add(heads);
        add(table);
    }

    /** @param cells texts, or components such as a link */
    public void row(Object... cells) {
        var row = new NativeTableRow(Stream.of(cells).map(DataTable::cell).toArray(Component[]::new));
        for (int i = 0; i < Math.min(cells.length, columns.size()); i++) {
            row.getElement().getChild(i).setAttribute("data-column", columns.get(i));
        }
        table.getBody().add(row);
    }

    private static Component cell(Object content) {
        return new NativeTableCell(content instanceof Component it ? it : new Text(content.toString()));
    }
}
