package fr.declic.testbench;

import com.vaadin.testbench.BrowserTest;
import com.vaadin.testbench.BrowserTestBase;
import org.junit.jupiter.api.Assertions;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/**
 * The first journey once more, on Vaadin TestBench, for those who have its licence. Everyone else has the same journey
 * in {@code fr.declic.journey}. It needs a running Déclic: {@code -Ddeclic.url=http://localhost:8080}.
 */
class FirstGestureIT extends BrowserTestBase {

    private static final String HOME = System.getProperty("declic.url", "http://localhost:8080");

    @BrowserTest
    void fromHomeOneKeyIsEnoughToSucceed() {
        getDriver().get(HOME + "/");
        awaitElement("#outlet a.door").click();

        awaitElement("declic-first-gesture button").sendKeys(Keys.ENTER);

        var next = awaitElement("#outlet .acts .main");
        Assertions.assertEquals("Suivant", next.getText());
        next.click();
        waitUntil(driver -> driver.getCurrentUrl().endsWith("/bouger"));
        Assertions.assertTrue(awaitElement("#outlet h1").isDisplayed());
    }

    private WebElement awaitElement(String css) {
        return waitUntil(driver -> driver.findElements(By.cssSelector(css)).stream()
                .filter(WebElement::isDisplayed)
                .findFirst()
                .orElse(null));
    }
}
