package io.liaison.delivery;

/** Is told of everything that was read, on the thread that answers: it must be quick and must not fail. */
public interface ReadingListener {

    void read(Reading reading);
}
