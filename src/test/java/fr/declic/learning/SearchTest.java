package fr.declic.learning;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.content.ContentFolder;
import fr.declic.content.Library;
import fr.declic.content.LibraryReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SearchTest {

    private static final Library LIBRARY = LibraryReader.read(ContentFolder.shipped());

    @ParameterizedTest(name = "« {0} » finds {1} first")
    @CsvSource({
        "clavier, le-clavier",
        "CLAVIER, le-clavier",
        "claviet, le-clavier",
        "ecran tactile, l-ecran-tactile",
        "écrans tactiles, l-ecran-tactile",
        "la souris, la-souris-et-le-pave-tactile",
        "mot de passe, mon-compte-mon-mot-de-passe",
        "mot de pase, mon-compte-mon-mot-de-passe",
    })
    void accentsCasePluralsAndSlipsAreForgiven(String query, String first) {
        assertThat(Search.find(LIBRARY, query)).startsWith(first);
    }

    @ParameterizedTest(name = "« {0} » finds nothing")
    @CsvSource({"''", "xyzxyz", "le", "clavier xyzxyz"})
    void aWordThatIsNowhereFindsNothing(String query) {
        assertThat(Search.find(LIBRARY, query)).isEmpty();
    }
}
