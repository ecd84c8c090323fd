using Briefing.Cli;

using var console = OperatingSystem.IsWindows() ? WindowsConsole.Open() : null;
return CommandLine.Run(args);
