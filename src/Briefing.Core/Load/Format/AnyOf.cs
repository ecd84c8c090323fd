using System.Collections.Immutable;
using Briefing.Diagnostics;
using Briefing.Text;

namespace Briefing.Load.Format;

/// <summary>Keys of which a part needs at least one.</summary>
/// <param name="Missing">What is said of a part that has none of them.</param>
internal sealed record AnyOf(ImmutableArray<string> Keys, Func<TextSpan, Diagnostic> Missing);
