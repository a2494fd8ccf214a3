package app.waraji.arch.planted.wins;

import app.waraji.arch.Breaks;
import java.util.List;

@Breaks("VIEW_MODELS_KNOW_NO_SCENE")
final class ViewKnowingViewModel {

    private final List<WinView> views = List.of();

    int views() {
        return views.size();
    }
}
