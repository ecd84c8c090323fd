using System.Runtime.CompilerServices;

namespace Briefing.Browser;

/// <summary>A test that needs a browser and programs from npm; where one is missing it is skipped, and says so.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class JudgedFactAttribute : FactAttribute
{
    public JudgedFactAttribute([CallerFilePath] string? file = null, [CallerLineNumber] int line = -1)
        : base(file, line) => Skip = Judges.Missing;
}
