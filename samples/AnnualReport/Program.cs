using System.Text;
using LawGov.Samples.AnnualReport;

Console.OutputEncoding = Encoding.UTF8;
return AnnualReportCommand.Run(args, Console.Out, Console.Error);
