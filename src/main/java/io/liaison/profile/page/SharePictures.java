package io.liaison.profile.page;

import java.util.Optional;

/** Pictures that go with links when somebody shares them. */
public interface SharePictures {

    /** In pixels, as the places that show such pictures want them. */
    int WIDTH = 1200;

    int HEIGHT = 630;

    /**
     * The address of the picture for a page, another one whenever the picture may be another.
     *
     * @param path the page's own address
     * @return empty where no picture can be drawn
     */
    Optional<String> of(String path);
}
