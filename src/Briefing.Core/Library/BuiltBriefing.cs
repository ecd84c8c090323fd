namespace Briefing.Library;

/// <summary>
/// A briefing of a debate, ready to be written. It never changes, and may be used by several threads. Every format has the bytes
/// that <c>briefing build</c> writes with the same options.
/// </summary>
public sealed class BuiltBriefing
{
    private readonly BuildPlan _plan;
    private readonly Document _document;
    private readonly bool _isForPaper;

    // Two threads may both make it: it is the same, as everything that is made.
    private Output? _pdf;

    internal BuiltBriefing(BuildPlan plan, Document document, bool isForPaper) =>
        (_plan, _document, _isForPaper) = (plan, document, isForPaper);

    /// <summary>The bytes of a file. The first call for a PDF, its text or its pages typesets; later ones do not.</summary>
    /// <param name="format">The kind of file.</param>
    /// <param name="cancellationToken">Is asked while a PDF is typeset, and before any other format.</param>
    /// <returns>A copy of one's own.</returns>
    /// <exception cref="InvalidOperationException">
    /// JSON is the whole debate, and this is a part of it; or a PDF is asked for, and the debate was not read
    /// <see cref="DebateOptions.ForPaper"/>.
    /// </exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public byte[] ToBytes(Format format, CancellationToken cancellationToken = default) =>
        [.. Made(format, cancellationToken).Bytes];

    /// <summary>Writes a file to a stream. The bytes are made on the calling thread, and then written.</summary>
    /// <param name="stream">Takes the bytes; it is flushed, and left open.</param>
    /// <param name="format">The kind of file.</param>
    /// <param name="cancellationToken">Is asked while a PDF is typeset, and while it is written: the stream may then have a part of it.</param>
    /// <returns>A task that ends when all is written.</returns>
    /// <exception cref="InvalidOperationException">
    /// JSON is the whole debate, and this is a part of it; or a PDF is asked for, and the debate was not read
    /// <see cref="DebateOptions.ForPaper"/>.
    /// </exception>
    /// <exception cref="IOException">The stream cannot be written to.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public async Task WriteAsync(Stream stream, Format format, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(stream);
        await stream.WriteAsync(Made(format, cancellationToken).Bytes, cancellationToken).ConfigureAwait(false);
        await stream.FlushAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The number of pages of the PDF.</summary>
    /// <param name="cancellationToken">Is asked while it is typeset.</param>
    /// <returns>At least 1.</returns>
    /// <exception cref="InvalidOperationException">The debate was not read <see cref="DebateOptions.ForPaper"/>.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public int CountPages(CancellationToken cancellationToken = default) => Pdf(cancellationToken).Pages!.Value;

    /// <summary>
    /// The text of the PDF, a paragraph on each line, page by page, in the order in which it is read aloud: a form that is easy to
    /// compare, with <see cref="BriefingText.Compare"/> or by eye. Each page begins with its number, as in <c>[page 2]</c>; an empty
    /// line stands before each but the first.
    /// </summary>
    /// <param name="cancellationToken">Is asked while it is typeset.</param>
    /// <returns>The text, with line feeds; the last line has one, too.</returns>
    /// <exception cref="InvalidOperationException">The debate was not read <see cref="DebateOptions.ForPaper"/>.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public string Text(CancellationToken cancellationToken = default) => BriefingText.Read(Pdf(cancellationToken).Bytes);

    private Output Made(Format format, CancellationToken cancellation) =>
        format == Format.Pdf ? Pdf(cancellation) : Make(format, cancellation);

    private Output Pdf(CancellationToken cancellation) => _pdf ??= Make(Format.Pdf, cancellation);

    private Output Make(Format format, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        if (format == Format.Json && _plan.Map.Subset is not null)
            throw new InvalidOperationException("JSON is the whole debate, and this is a part of it.");

        if (format == Format.Pdf && !_isForPaper)
            throw new InvalidOperationException($"The debate was read with {nameof(DebateOptions.ForPaper)} unset, so no PDF can be made of it.");

        return _plan.Make(Of(format), _document, cancellation);
    }

    private static OutputFormat Of(Format format) => format switch
    {
        Format.Pdf => OutputFormat.Pdf,
        Format.Html => OutputFormat.Html,
        Format.Markdown => OutputFormat.Md,
        Format.Word => OutputFormat.Docx,
        Format.Json => OutputFormat.Json,
        _ => throw new ArgumentException($"There is no format {format}.", nameof(format)),
    };
}
