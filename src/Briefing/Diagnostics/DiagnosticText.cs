using System.Collections.Immutable;
namespace Briefing.Diagnostics;
internal static class DiagnosticText { public static void Write(TextWriter w, ImmutableArray<Diagnostic> ds, bool s, bool c) { foreach (var d in ds) w.WriteLine($"{d.At.File.Path}({d.At.Line},{d.At.Column}): {d.Severity} {d.Code}: {d.Message} {d.Hint} {s}{c}"); } }
