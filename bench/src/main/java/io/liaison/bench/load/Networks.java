package io.liaison.bench.load;

import java.net.InetAddress;

/** Addresses of this machine, each in a /24 of its own: clients that no limit of a network takes for one. Linux has all of 127.0.0.0/8. */
final class Networks {

    private static final int IN_A_ROW = 254;

    private Networks() {}

    /** @param number from 0 */
    static InetAddress client(int number) {
        return InetAddress.ofLiteral("127." + (1 + number / IN_A_ROW) + "." + (1 + number % IN_A_ROW) + ".1");
    }
}
