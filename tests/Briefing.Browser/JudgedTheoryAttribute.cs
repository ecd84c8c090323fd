using System.Runtime.CompilerServices;

namespace Briefing.Browser;

/// <inheritdoc cref="JudgedFactAttribute"/>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class JudgedTheoryAttribute : TheoryAttribute
{
    public JudgedTheoryAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line) => Skip = Judges.Missing;
}
