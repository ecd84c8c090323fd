using System.Collections.Immutable;
using Briefing.Render.Layout;

namespace Briefing.Render.Pdf.Content;

/// <summary>A page as one file leaves it to the next.</summary>
/// <param name="GlyphCounts">By face, how many glyphs have a number after this page.</param>
/// <param name="Content">Compressed.</param>
internal sealed record KeptPage(Page Page, ImmutableArray<int> GlyphCounts, Task<byte[]> Content);
