// The system's own fonts: a page weighs 100 kB less.
import './style.css';
export { default } from 'vitepress/theme-without-fonts';
