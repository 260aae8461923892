/** What the outside world says is right: validators for HTML, JSON, Atom, sitemaps and structured data, for tests of whatever module makes them. */
package io.liaison.standards;
