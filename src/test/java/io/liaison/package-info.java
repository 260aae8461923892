/** Tests of the whole, and what the modules' tests stand on: {@link io.liaison.RealDatabase} and {@link io.liaison.World}. */
package io.liaison;
