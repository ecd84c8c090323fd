using Briefing.Load.Codecs;
using Briefing.Typography;

namespace Briefing.Load;

/// <summary>What one file says, and the by-products of reading it.</summary>
/// <param name="Prose">In reading order.</param>
/// <param name="Remarks">In reading order.</param>
internal sealed record LoadedFile<T>(
    T Value, ImmutableArray<Prose> Prose, ImmutableArray<Remark> Remarks, int Placeholders, DiagnosticBag Diagnostics)
{
    /// <param name="read">Reads nothing else than the file.</param>
    /// <param name="typography">How texts are printed; as they are written if not given.</param>
    public static LoadedFile<T> Of(Func<ReadingContext, T> read, TextTypography? typography = null)
    {
        var context = new ReadingContext(new()) { Typography = typography ?? TextTypography.None };
        var value = read(context);
        return new(value, context.Prose, context.Remarks, context.Placeholders, context.Diagnostics);
    }
}
