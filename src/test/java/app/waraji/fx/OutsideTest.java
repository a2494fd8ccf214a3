package app.waraji.fx;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class OutsideTest {

    private static final URI LETTER = URI.create("mailto:?subject=%E9%80%B1%E5%A0%B1");

    @Test
    void eachSystemIsAskedByItsOwnCommand() {
        assertThat(Outside.command("Windows 11", LETTER))
                .containsExactly("rundll32", "url.dll,FileProtocolHandler", "mailto:?subject=%E9%80%B1%E5%A0%B1");
        assertThat(Outside.command("Mac OS X", LETTER)).first().isEqualTo("open");
        assertThat(Outside.command("Linux", LETTER)).first().isEqualTo("xdg-open");
    }
}
