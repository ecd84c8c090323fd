using Briefing.Load.Codecs;

namespace Briefing.Load;

/// <summary>What one file says, and the by-products of reading it.</summary>
/// <param name="Prose">In reading order.</param>
/// <param name="Remarks">In reading order.</param>
internal sealed record LoadedFile<T>(
    T Value, ImmutableArray<Prose> Prose, ImmutableArray<Remark> Remarks, int Placeholders, DiagnosticBag Diagnostics)
{
    /// <param name="read">Reads nothing else than the file.</param>
    public static LoadedFile<T> Of(Func<ReadingContext, T> read)
    {
        var context = new ReadingContext(new());
        var value = read(context);
        return new(value, context.Prose, context.Remarks, context.Placeholders, context.Diagnostics);
    }
}
