/**
 * Days of the calendar, and how long something holds.
 *
 * <p>A {@link nl.nds.core.time.DateRange} counts both its first and its last day, as the Dutch government registers do with
 * their end dates. A {@link nl.nds.core.time.Dated} value holds in such a range. Nothing here knows today: a date is always
 * given by the caller.
 */
@NullMarked
package nl.nds.core.time;

import org.jspecify.annotations.NullMarked;
