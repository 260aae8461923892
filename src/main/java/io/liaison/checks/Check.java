package io.liaison.checks;

import java.util.List;

/** One kind of look at a profile. It knows nothing but what it is handed, so it can be tried on any text. */
interface Check {

    List<Finding> findIn(Reading reading);
}
