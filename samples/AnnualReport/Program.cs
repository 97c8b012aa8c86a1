using LawGov.Samples;
using LawGov.Samples.AnnualReport;

return SampleProgram.Run(args, AnnualReportCommand.Run);
