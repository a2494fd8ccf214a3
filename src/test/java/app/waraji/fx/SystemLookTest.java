package app.waraji.fx;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SystemLookTest {

    @Test
    void aDarkDesktopIsRecognisedByEachPlatformsWords() {
        assertThat(SystemLook.gnome("'prefer-dark'\n", "true\n")).isEqualTo(new SystemLook(Theme.DARK, false));
        assertThat(SystemLook.mac("Dark\n", "")).isEqualTo(new SystemLook(Theme.DARK, false));
        assertThat(SystemLook.windows("\r\n    AppsUseLightTheme    REG_DWORD    0x0\r\n"))
                .isEqualTo(new SystemLook(Theme.DARK, false));
    }

    @Test
    void aDesktopThatSaysNothingIsTakenAsLightAndMoving() {
        SystemLook plain = new SystemLook(Theme.LIGHT, false);

        assertThat(SystemLook.gnome("", "")).isEqualTo(plain);
        assertThat(SystemLook.mac("", "")).isEqualTo(plain);
        assertThat(SystemLook.windows("")).isEqualTo(plain);
        assertThat(SystemLook.windows("    AppsUseLightTheme    REG_DWORD    0x1"))
                .isEqualTo(plain);
    }

    @Test
    void reducedMotionIsTakenOver() {
        assertThat(SystemLook.gnome("'default'", "false\n").reducedMotion()).isTrue();
        assertThat(SystemLook.mac("", "1\n").reducedMotion()).isTrue();
    }
}
