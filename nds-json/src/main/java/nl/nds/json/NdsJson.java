package nl.nds.json;

import static nl.nds.core.validation.Argument.arg;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.nds.core.maturity.ModelCatalogue;
import nl.nds.core.programme.RuleBook;
import nl.nds.core.register.OrganisationRegister;
import nl.nds.core.validation.Argument;
import nl.nds.core.validation.JsonPointer;
import nl.nds.core.validation.Report;
import nl.nds.core.validation.Rule;
import nl.nds.json.codec.AtHand;
import nl.nds.json.wire.FormRules;
import nl.nds.json.wire.JacksonSink;
import nl.nds.json.wire.Reading;
import nl.nds.json.wire.Tolerance;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes documents.
 *
 * <p>Reading never returns null and never throws because of what stands in a document. This class is immutable and
 * thread-safe; one instance serves a whole program.
 */
public final class NdsJson {

    private static final String FORMAT_MEMBER = "format";
    private static final JsonPointer FORMAT_PLACE = JsonPointer.ROOT.child(FORMAT_MEMBER);
    private static final Pattern FORMAT = Pattern.compile("([a-z-]{1,50})/([0-9]{1,4}\\.[0-9]{1,4})");

    private final ReadOptions options;
    private final AtHand atHand;

    private NdsJson(ReadOptions options, AtHand atHand) {
        this.options = options;
        this.atHand = atHand;
    }

    /**
     * Obtains a strict reader and writer with the default limits that knows the bundled models and the bundled register.
     *
     * @return the reader and writer; not null
     */
    public static NdsJson standard() {
        return new NdsJson(ReadOptions.STRICT, new AtHand(BundledModels.catalogue(), List.of(), RuleBook.standard()));
    }

    /** For the bundled models themselves, which are read before there is a catalogue of them. */
    static NdsJson withoutModels() {
        return new NdsJson(ReadOptions.STRICT, new AtHand(ModelCatalogue.empty(), List.of(), RuleBook.standard()));
    }

    /**
     * This reader and writer with other limits.
     *
     * @param other the limits; not null
     * @return a reader and writer; not null
     */
    public NdsJson withLimits(ReadLimits other) {
        return withOptions(options.withLimits(other));
    }

    /**
     * This reader and writer with other options.
     *
     * @param other the options, with their limits; not null
     * @return a reader and writer; not null
     */
    public NdsJson withOptions(ReadOptions other) {
        return new NdsJson(Objects.requireNonNull(other, "options"), atHand);
    }

    /**
     * How strictly this reads.
     *
     * @return the options, with the limits
     */
    public ReadOptions options() {
        return options;
    }

    /**
     * What this reader accepts before it stops.
     *
     * @return the limits
     */
    public ReadLimits limits() {
        return options.limits();
    }

    /**
     * This reader and writer with more models to check answers against.
     *
     * @param more the models; where a model is known already, that one is kept; not null
     * @return a reader and writer; not null
     */
    public NdsJson withModels(ModelCatalogue more) {
        return new NdsJson(options, new AtHand(atHand.models().and(more), atHand.registers(), atHand.rules()));
    }

    /**
     * The models that answers are checked against, if a document does not bring its own.
     *
     * @return the models
     */
    public ModelCatalogue models() {
        return atHand.models();
    }

    /**
     * This reader and writer with one more register that programmes can refer to. Registers are looked up in the order in
     * which they were added, the bundled one at last.
     *
     * @param register the register; not null
     * @return a reader and writer; not null
     */
    public NdsJson withRegister(OrganisationRegister register) {
        List<OrganisationRegister> registers = new ArrayList<>(atHand.registers());
        registers.add(Objects.requireNonNull(register, "register"));
        return new NdsJson(options, new AtHand(atHand.models(), registers, atHand.rules()));
    }

    /**
     * The registers that programmes can refer to.
     *
     * @return the registers, the bundled one at last; unmodifiable
     */
    public List<OrganisationRegister> registers() {
        return atHand.allRegisters();
    }

    /**
     * This reader and writer with other rules for programmes.
     *
     * @param rules the rules; not null
     * @return a reader and writer; not null
     */
    public NdsJson withRules(RuleBook rules) {
        return new NdsJson(
                options, new AtHand(atHand.models(), atHand.registers(), Objects.requireNonNull(rules, "rules")));
    }

    /**
     * All rules that reading a document checks, unless told otherwise: those of form and those of the domain.
     *
     * @return the rules in the order of their codes; unmodifiable
     */
    public static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>(FormRules.all());
        rules.addAll(RuleBook.standard().rules());
        rules.sort((a, b) -> a.code().compareTo(b.code()));
        return List.copyOf(rules);
    }

    /**
     * Reads a document.
     *
     * @param <T> the type of the value
     * @param format the format that it should have; not null
     * @param document the bytes of the document, in UTF-8; not changed; not null
     * @return the value or what is wrong; not null
     */
    public <T> ReadResult<T> read(DocumentFormat<T> format, byte[] document) {
        return document.length > limits().bytes() ? tooLarge("document") : read(format, reading(document));
    }

    private <T> ReadResult<T> read(DocumentFormat<T> format, Reading reading) {
        Reading.Said said = reading.said(FORMAT_MEMBER);
        Report refusal = said.broken();
        if (said.isObject()) {
            refusal = refusal(format, reading, said);
        }
        if (refusal != null) {
            return new ReadResult<>(null, refusal);
        }
        Reading.Result<T> result = reading.read(in -> format.read(in, atHand));
        return new ReadResult<>(result.value(), result.report());
    }

    /**
     * Reads a document of whichever format it says it has.
     *
     * @param document the bytes of the document, in UTF-8; not changed; not null
     * @return the value or what is wrong; not null
     */
    public ReadResult<?> readAny(byte[] document) {
        return document.length > limits().bytes() ? tooLarge("document") : readAny(reading(document));
    }

    private ReadResult<?> readAny(Reading reading) {
        Reading.Said said = reading.said(FORMAT_MEMBER);
        Optional<DocumentFormat<?>> format = format(said.text());
        if (format.isPresent()) {
            return read(format.get(), reading);
        }
        ReadResult<?> refused = read(DocumentFormat.PROGRAMME, reading);
        boolean isOtherFormat = refused.report().violations().stream()
                .anyMatch(violation -> violation.code().equals(FormRules.FORMAT.code()));
        if (!isOtherFormat) {
            return refused;
        }
        String known =
                DocumentFormat.all().stream().map(DocumentFormat::toString).collect(Collectors.joining(", "));
        return new ReadResult<>(
                null, reading.refusalAt(FORMAT_PLACE, said.offset(), FormRules.FORMAT, arg("expected", known)));
    }

    /**
     * Reads a document.
     *
     * @param <T> the type of the value
     * @param format the format that it should have; not null
     * @param document the text of the document; not null
     * @return the value or what is wrong; not null
     */
    public <T> ReadResult<T> read(DocumentFormat<T> format, String document) {
        if (document.length() > limits().bytes()) {
            return tooLarge("document");
        }
        try {
            ByteBuffer encoded = StandardCharsets.UTF_8
                    .newEncoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .encode(CharBuffer.wrap(document));
            byte[] bytes = new byte[encoded.remaining()];
            encoded.get(bytes);
            return read(format, bytes);
        } catch (CharacterCodingException loneSurrogate) {
            return new ReadResult<>(null, Reading.refusal(FormRules.NOT_UNICODE));
        }
    }

    /**
     * Reads a document from a stream, up to its end. The stream is not closed.
     *
     * @param <T> the type of the value
     * @param format the format that it should have; not null
     * @param document the stream; not null
     * @return the value or what is wrong; not null
     * @throws IOException if the stream cannot be read
     */
    public <T> ReadResult<T> read(DocumentFormat<T> format, InputStream document) throws IOException {
        // one byte more than allowed, to tell a document that is just as large from one that is too large
        int most = limits().bytes() == Integer.MAX_VALUE ? limits().bytes() : limits().bytes() + 1;
        return read(format, document.readNBytes(most));
    }

    /**
     * Reads a document from a file.
     *
     * @param <T> the type of the value
     * @param format the format that it should have; not null
     * @param document the file; not null
     * @return the value or what is wrong; not null
     * @throws IOException if the file cannot be read
     */
    public <T> ReadResult<T> read(DocumentFormat<T> format, Path document) throws IOException {
        try (InputStream stream = Files.newInputStream(document)) {
            return read(format, stream);
        }
    }

    private <T> ReadResult<T> tooLarge(String what) {
        return new ReadResult<>(
                null, Reading.refusal(FormRules.LIMIT, arg("what", what), arg("limit", limits().bytes())));
    }

    /**
     * Reads newline-delimited documents: one on each line, of one format, each with its member {@code format}. See
     * {@link DocumentLines} for what counts as a line. Nothing is read from the stream before the first line is asked for.
     *
     * @param <T> the type of the values
     * @param format the format that they should have; not null
     * @param documents the stream, which is closed with the lines; not null
     * @return the lines; close them; not null
     */
    public <T> DocumentLines<T> lines(DocumentFormat<T> format, InputStream documents) {
        return new DocumentLines<>(documents, limits().bytes(), line -> read(format, ofLine(line)), tooLarge("line"));
    }

    /**
     * Reads newline-delimited documents from a file, as {@link #lines(DocumentFormat, InputStream)} does from a stream.
     *
     * @param <T> the type of the values
     * @param format the format that they should have; not null
     * @param documents the file; not null
     * @return the lines; close them; not null
     * @throws IOException if the file cannot be opened
     */
    public <T> DocumentLines<T> lines(DocumentFormat<T> format, Path documents) throws IOException {
        return lines(format, Files.newInputStream(documents));
    }

    /**
     * Reads newline-delimited documents, each of whichever format it says it has, as
     * {@link #lines(DocumentFormat, InputStream)} does those of one format.
     *
     * @param documents the stream, which is closed with the lines; not null
     * @return the lines; close them; not null
     */
    public DocumentLines<?> anyLines(InputStream documents) {
        return new DocumentLines<>(documents, limits().bytes(), line -> ofAny(readAny(ofLine(line))), tooLarge("line"));
    }

    private static ReadResult<Object> ofAny(ReadResult<?> result) {
        return new ReadResult<>(result.value().orElse(null), result.report());
    }

    /**
     * Writes newline-delimited documents: one on each line, as {@link #writeLine} writes it. Nothing is written to the stream
     * before the first value.
     *
     * @param <T> the type of the values
     * @param format the format of the documents; not null
     * @param documents the stream, which is closed with the writer; not null
     * @return the writer; close it; not null
     */
    public <T> DocumentLineWriter<T> lineWriter(DocumentFormat<T> format, OutputStream documents) {
        return new DocumentLineWriter<>(documents, value -> writeLine(format, value));
    }

    /**
     * Which format a document says it has. The rest of it is only looked at as far as needed to find out.
     *
     * @param document the bytes of the document, in UTF-8; not null
     * @return the format, or empty if the document names none that this library knows
     */
    public Optional<DocumentFormat<?>> formatOf(byte[] document) {
        return document.length > limits().bytes()
                ? Optional.empty()
                : format(reading(document).said(FORMAT_MEMBER).text());
    }

    private static Optional<DocumentFormat<?>> format(@Nullable String named) {
        Matcher parts = parts(named);
        return parts.matches() ? DocumentFormat.byName(parts.group(1)) : Optional.empty();
    }

    private static Matcher parts(@Nullable String named) {
        return FORMAT.matcher(named == null ? "" : named);
    }

    private Reading reading(byte[] document) {
        ReadLimits limits = limits();
        Reading reading = Reading.of(document, limits.depth(), limits.textLength(), limits.violations());
        reading.tolerate(tolerance());
        return reading;
    }

    private Reading ofLine(byte[] line) {
        ReadLimits limits = limits();
        Reading reading = Reading.ofPart(line, limits.depth(), limits.textLength(), limits.violations());
        reading.tolerate(tolerance());
        return reading;
    }

    private Tolerance tolerance() {
        return new Tolerance(
                Tolerance.Handling.valueOf(options.unknownMembers().name()),
                Tolerance.Handling.valueOf(options.unknownCodes().name()));
    }

    /** Why a document that says this format cannot be read; null if it can. */
    private @Nullable Report refusal(DocumentFormat<?> format, Reading reading, Reading.Said said) {
        String named = said.text();
        if (format.toString().equals(named)) {
            return null;
        }
        Matcher parts = parts(named);
        if (!parts.matches() || !parts.group(1).equals(format.name())) {
            return reading.refusalAt(FORMAT_PLACE, said.offset(), FormRules.FORMAT, arg("expected", format));
        }
        if (!parts.group(2).equals(DocumentFormat.VERSION)) {
            Argument version = arg("version", parts.group(2));
            Argument known = arg("known", DocumentFormat.VERSION);
            if (options.isLenient() && isLater(parts.group(2))) {
                reading.add(FORMAT_PLACE, said.offset(), FormRules.NEWER_VERSION, version, known);
                return null;
            }
            return reading.refusalAt(FORMAT_PLACE, said.offset(), FormRules.VERSION, version, known);
        }
        return null;
    }

    /** Whether a version is a later one with the same major number: it only has more than ours. */
    private static boolean isLater(String version) {
        String[] theirs = version.split("\\.", 2);
        String[] ours = DocumentFormat.VERSION.split("\\.", 2);
        return theirs[0].equals(ours[0]) && Integer.parseInt(theirs[1]) > Integer.parseInt(ours[1]);
    }

    /**
     * Writes a document: on lines of its own, indented, with a line feed at the end. Equal values give equal bytes.
     * Organisations of a programme are written by reference only if the register that it names is at hand here.
     *
     * @param <T> the type of the value
     * @param format the format of the document; not null
     * @param value the value; not null
     * @return the bytes of the document, in UTF-8; not null
     * @throws IllegalArgumentException if the value has what no document can hold: a text that is blank where one is
     *     needed, half of a surrogate pair, a text of more than 20 000 characters (or of more than this reader takes, if that is
     *     more), a name of more than 1 000 characters, or a day outside the years 0 to 9999
     */
    public <T> byte[] write(DocumentFormat<T> format, T value) {
        return JacksonSink.indented(out -> format.write(out, value, atHand), textLength());
    }

    /**
     * Writes a document on one line, without a line feed. Equal values give equal bytes. Organisations of a programme are
     * written by reference only if the register that it names is at hand here.
     *
     * @param <T> the type of the value
     * @param format the format of the document; not null
     * @param value the value; not null
     * @return the bytes of the document, in UTF-8; not null
     * @throws IllegalArgumentException if the value has what no document can hold: a text that is blank where one is
     *     needed, half of a surrogate pair, a text of more than 20 000 characters (or of more than this reader takes, if that is
     *     more), a name of more than 1 000 characters, or a day outside the years 0 to 9999
     */
    public <T> byte[] writeLine(DocumentFormat<T> format, T value) {
        return JacksonSink.compact(out -> format.write(out, value, atHand), textLength());
    }

    /** Any reader takes what is no longer than by default, and this one what it is told to. */
    private int textLength() {
        return Math.max(ReadLimits.DEFAULT.textLength(), limits().textLength());
    }
}
