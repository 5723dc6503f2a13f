#!/bin/sh
# A sweep as a Slurm job array, from the folder of the project, after `npm ci` and one `npm run lab -- help`:
#
#   id=$(sbatch --parsable --array=1-64 src/cli/jobs/slurm.sh plan.json /shared/sweep)
#   sbatch --dependency=afterok:$id --wrap 'npm run --silent lab -- merge /shared/sweep --out table.parquet'
#
# A task that failed or was stopped is submitted again: what it finished is kept. Some of many alone:
#   LAB_SHARDS=64 sbatch --array=7,12 src/cli/jobs/slurm.sh plan.json /shared/sweep
#SBATCH --job-name=lab-sweep
#SBATCH --array=1-8
#SBATCH --ntasks=1
#SBATCH --cpus-per-task=1
#SBATCH --mem=500M
#SBATCH --requeue
set -eu
exec node "${LAB:-src/cli/launch.mjs}" sweep "$1" --out "$2"
